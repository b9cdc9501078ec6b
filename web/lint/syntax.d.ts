export function tooNew(code: string, sourceType?: 'module' | 'script'): string | null;
export function scriptsOf(html: string): { code: string; sourceType: 'module' | 'script' }[];
