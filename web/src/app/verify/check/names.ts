import { Broken } from './broken';
import { toUtf8 } from './hex';

const LONGEST = 255;
/** Controls, invisible and direction-changing characters, and what Windows forbids. */
const TREACHEROUS = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\\:*?"<>|]/u;
/** Blanks that may break a line; a part of nothing else looks empty. */
const BLANK = /^[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]*$/;

/** Refuses names that mean different things on different systems, or could leave the folder they are unpacked to. */
export function checkName(path: string): void {
  if (path === '' || toUtf8(path).length > LONGEST) throw new Broken('ZIP 容器', '条目名称为空或过长');
  if (TREACHEROUS.test(path) || path.normalize('NFC') !== path) throw new Broken('ZIP 容器', '条目名称含有不允许的字符');
  for (const part of path.split('/')) {
    if (BLANK.test(part) || part.endsWith('.') || part.endsWith(' ')) throw new Broken(path, '条目名称不是安全的相对路径');
  }
}
