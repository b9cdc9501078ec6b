import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const server = process.env.TIEAN_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  base: '/',
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  build: {
    // The browsers of government office machines: 360, Qi'anxin and Kylin builds of Chromium 86.
    target: 'chrome86',
    cssTarget: 'chrome86',
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: { input: { desk: 'desk.html' } },
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
  test: { environment: 'node', include: ['src/**/*.test.ts', 'lint/**/*.test.ts'] },
});
