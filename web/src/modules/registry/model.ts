export const KINDS = [
  { code: 'LEGAL_PERSON', label: '法人' },
  { code: 'UNINCORPORATED', label: '非法人组织' },
  { code: 'BRANCH', label: '分支机构' },
  { code: 'SOLE_TRADER', label: '个体工商户' },
  { code: 'UNLICENSED', label: '无照经营者' },
  { code: 'PERSON', label: '自然人' },
];

export const ID_KINDS = [
  { code: '身份证', label: '居民身份证' },
  { code: '护照', label: '护照' },
  { code: '港澳台通行证', label: '港澳台居民居住证（通行证）' },
  { code: '身份不明', label: '身份未证实' },
];

const UNIT_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const UNIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';

/** Whether a unified social credit code carries the right check character (GB 32100-2015). */
export function unitCodeFits(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = UNIT_WEIGHTS.reduce((total, weight, index) => total + weight * UNIT_LETTERS.indexOf(code.charAt(index)), 0);
  return UNIT_LETTERS.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

/** Whether a citizen's number carries the right check character (GB 11643-1999). */
export function idNumberFits(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return ID_CHECKS.charAt(sum % 11) === number.charAt(17);
}

export interface PartyForm {
  kind: string;
  name: string;
  code: string;
  idKind: string;
  operator: string;
  legalPerson: string;
  address: string;
  phone: string;
}

export const blankParty = (name: string): PartyForm => ({
  kind: 'LEGAL_PERSON', name, code: '', idKind: '身份证', operator: '', legalPerson: '', address: '', phone: '',
});

/** A person's own number is asked of natural persons and of those who trade without a licence. */
export const isPersonal = (kind: string) => kind === 'PERSON' || kind === 'UNLICENSED';

/** What looks odd: a warning to look again, never a bar to filing. */
export function oddities(party: PartyForm): string[] {
  const code = party.code.trim().toUpperCase();
  if (!code) return [isPersonal(party.kind) ? '没有证件号码，文书中将写明身份未证实' : '没有统一社会信用代码，请核对后补录'];
  if (isPersonal(party.kind)) {
    if (party.idKind === '身份证' && !idNumberFits(code)) return ['身份证号码的校验位不符，请核对原件；确认无误可以继续'];
    return [];
  }
  return unitCodeFits(code) ? [] : ['统一社会信用代码的校验位不符，请核对营业执照；确认无误可以继续'];
}
