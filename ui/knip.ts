import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  project: ['src/**/*.{ts,tsx}'],
  // The contract is generated whole; not every part of it has a reader yet.
  ignore: ['src/contract/**'],
  // tests/e2e drives Chromium with these; the Tauri CLI is run from the repository's root.
  ignoreDependencies: ['playwright-core', 'axe-core', '@tauri-apps/cli'],
};

export default config;
