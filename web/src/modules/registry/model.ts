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

export const SEXES = [
  { code: '男', label: '男' },
  { code: '女', label: '女' },
];

export interface PartyForm {
  kind: string;
  name: string;
  uscc: string;
  representative: string;
  representativePost: string;
  idKind: string;
  idNumber: string;
  sex: string;
  employer: string;
  employerPost: string;
  address: string;
  postcode: string;
  phone: string;
}

export const blankParty = (name: string): PartyForm => ({
  kind: 'LEGAL_PERSON', name, uscc: '', representative: '', representativePost: '', idKind: '身份证', idNumber: '', sex: '', employer: '', employerPost: '', address: '', postcode: '', phone: '',
});

/** A person with an identity document stands behind the name. */
export const hasIdentity = (kind: string) => kind === 'PERSON' || kind === 'UNLICENSED' || kind === 'SOLE_TRADER';
/** Answers with a name of its own, without a unit behind it. */
export const isNatural = (kind: string) => kind === 'PERSON' || kind === 'UNLICENSED';
/** A unified social credit code is to be expected. */
export const hasCreditCode = (kind: string) => kind !== 'PERSON' && kind !== 'UNLICENSED';

export interface Oddity { field: string; message: string }

/** What looks odd: a warning to look again, never a bar to filing. */
export function oddities(party: PartyForm): Oddity[] {
  const odd: Oddity[] = [];
  const uscc = party.uscc.trim().toUpperCase();
  const number = party.idNumber.trim().toUpperCase();
  if (hasCreditCode(party.kind)) {
    if (!uscc) odd.push({ field: 'uscc', message: '没有统一社会信用代码，请核对后补录' });
    else if (!unitCodeFits(uscc)) odd.push({ field: 'uscc', message: '统一社会信用代码的校验位不符，请核对营业执照；确认无误可以继续' });
  }
  if (hasIdentity(party.kind) && party.idKind !== '身份不明') {
    if (!number) odd.push({ field: 'idNumber', message: '没有证件号码；身份无法证实的，证件种类选“身份未证实”' });
    else if (party.idKind === '身份证' && !idNumberFits(number)) odd.push({ field: 'idNumber', message: '身份证号码的校验位不符，请核对原件；确认无误可以继续' });
  }
  return odd;
}

/** What the page and the register found odd, each field once: the register knows more. */
export function warnings(odd: Oddity[], told: Oddity[]): Oddity[] {
  return [...odd.filter((one) => !told.some((other) => other.field === one.field)), ...told];
}

/** The body of the request: only what the kind has and what was filled in. */
export function bodyOf(party: PartyForm): { [key: string]: string } {
  const all = {
    kind: party.kind,
    name: party.name,
    uscc: hasCreditCode(party.kind) ? party.uscc.toUpperCase() : '',
    representative: isNatural(party.kind) ? '' : party.representative,
    representativePost: isNatural(party.kind) ? '' : party.representativePost,
    idKind: hasIdentity(party.kind) ? party.idKind : '',
    idNumber: hasIdentity(party.kind) ? party.idNumber.toUpperCase() : '',
    sex: hasIdentity(party.kind) ? party.sex : '',
    employer: isNatural(party.kind) ? party.employer : '',
    employerPost: isNatural(party.kind) ? party.employerPost : '',
    address: party.address,
    postcode: party.postcode,
    phone: party.phone,
  };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== ''));
}
