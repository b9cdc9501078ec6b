/** The three administrators and what each of them does. */
export const ROLES = [
  { account: 'system', label: '系统管理员', work: '机构和账号' },
  { account: 'secrecy', label: '安全保密管理员', work: '岗位、权限和辖区' },
  { account: 'audit', label: '安全审计员', work: '查看日志' },
] as const;

const LETTERS = ['ABCDEFGHJKMNPQRSTVWXYZ', 'abcdefghjkmnpqrstvwxyz', '23456789'];

/** A first password of four groups that holds capitals, small letters and digits. */
export function firstPassword(random: (below: number) => number = draw): string {
  const group = () => [0, 1, 2, 1].map((kind) => pick(LETTERS[kind] ?? '', random)).join('');
  return [group(), group(), group(), group()].join('-');
}

function pick(letters: string, random: (below: number) => number): string {
  return letters.charAt(random(letters.length));
}

/** Without the slight preference that a plain remainder gives to small numbers. */
function draw(below: number): number {
  const [value] = crypto.getRandomValues(new Uint32Array(1));
  const limit = Math.floor(2 ** 32 / below) * below;
  return value === undefined || value >= limit ? draw(below) : value % below;
}

/** A body is named by its city and county; 市辖区 and the province are left out. */
export function bodyPlace(names: readonly string[]): string {
  const place = names.slice(1).filter((name) => name !== '市辖区' && name !== '县');
  return place.length ? place.join('') : names.join('');
}
