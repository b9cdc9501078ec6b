// The verification page: one HTML file with everything inside, which works from a memory stick without a network.
import vue from '@vitejs/plugin-vue';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const PAGE = 'verify.html';

/** Puts the script and the style into the page, under a policy that permits exactly that script and no request at all. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const page = bundle[PAGE];
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type === 'chunk') scripts.push(output.code.trim());
        else if (name.endsWith('.css')) styles.push(String(output.source).trim());
        else if (name !== PAGE) this.error(`${name} does not fit into one file`);
        if (name !== PAGE) Reflect.deleteProperty(bundle, name);
      }
      const [script] = scripts;
      if (page?.type !== 'asset' || script === undefined || scripts.length > 1) return this.error('one page with one script was expected');
      if (/<\/?script/i.test(script)) return this.error('the script would end the element it stands in');
      const digest = createHash('sha256').update(script).digest('base64');
      const policy = `default-src 'none'; script-src 'sha256-${digest}'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'`;
      page.source = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
        .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace('</head>', () => `<style>${styles.join('\n')}</style>\n  </head>`)
        .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [vue(), oneFile()],
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  build: {
    target: 'chrome86',
    cssTarget: 'chrome86',
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: PAGE },
  },
});
