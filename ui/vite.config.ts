import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('./src', import.meta.url)),
      // Words for terms and fields live beside the vocabularies they word.
      '@words': fileURLToPath(new URL('../src-tauri/crates/domain/words', import.meta.url)),
    },
  },
  // The desktop window and `caunoi-cli serve` both serve the built files from a root they choose.
  base: './',
  build: {
    // WebKitGTK 2.40 and WebView2 are the oldest engines the product meets.
    target: ['safari16.4', 'chrome110'],
    // The content security policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // What several pages share is one file: the window asks the program for each, and some forty small ones delay the start.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 3 }] } },
    },
  },
  server: { port: 5173, strictPort: true },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    // Typing a form key by key is slow in jsdom on a busy machine.
    testTimeout: 180_000,
  },
});
