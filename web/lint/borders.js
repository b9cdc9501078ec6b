// Module borders of the front end: the same borders as the server's packages, refused with the remedy.
import path from 'node:path';

const LEVELS = {
  procedure: 1, access: 1, law: 1,
  team: 2, reminder: 2, journal: 2,
  registry: 3, evidence: 3, approval: 3,
  document: 4, dossier: 4,
  casework: 7,
  statistics: 9,
};

/** Where a file under src/ lives: { area: 'modules', module: 'casework', door: true } and the like. */
export function place(file) {
  const parts = file.split(path.sep).join('/').split('/src/').pop().split('/');
  if (parts[0] !== 'modules') return { area: parts[0] ?? '' };
  const rest = parts.slice(2).join('/');
  return { area: 'modules', module: parts[1], door: rest === '' || rest === 'index' || rest === 'index.ts' };
}

/** Why `from` may not import `to`, or null. */
export function objection(from, to) {
  if (to.area === 'modules' && to.module !== from.module) {
    if (from.area === 'api' || from.area === 'shared') {
      return `${from.area}/ knows no module: move the shared part to shared/, or the code into modules/${to.module}`;
    }
    if (!to.door) return `modules/${to.module} has one door: export it from modules/${to.module}/index.ts and import that`;
    if (from.area === 'modules' && (LEVELS[to.module] ?? 0) >= (LEVELS[from.module] ?? 0)) {
      return `modules/${from.module} may only know lower levels than its own: pass the value in, or move the page up`;
    }
  }
  if (to.area === 'app' && from.area !== 'app') return 'app/ is the top: nothing imports it; declare what you need as a prop or in shared/';
  if (from.area === 'api' && to.area === 'shared') return 'api/ knows nothing of the page: move the helper into api/';
  return null;
}

export default {
  meta: { type: 'problem', schema: [], docs: { description: 'keep module borders' } },
  create(context) {
    const here = context.filename;
    const from = place(here);
    function check(node) {
      const source = node.source;
      if (!source || typeof source.value !== 'string') return;
      const spec = source.value;
      let target = null;
      if (spec.startsWith('@/')) target = `/src/${spec.slice(2)}`;
      else if (spec.startsWith('.')) target = path.resolve(path.dirname(here), spec);
      if (!target) return;
      const message = objection(from, place(target));
      if (message) context.report({ node: source, message });
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
