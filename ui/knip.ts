import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  project: ['src/**/*.{ts,tsx}'],
  // The contract is generated whole; not every part of it has a reader yet.
  ignore: ['src/contract/**'],
  // tests/e2e drives Chromium with the first two, tests/papers reads with the third; the Tauri CLI is run from the repository's root.
  ignoreDependencies: ['playwright-core', 'axe-core', '@hyzyla/pdfium', '@tauri-apps/cli'],
};

export default config;
