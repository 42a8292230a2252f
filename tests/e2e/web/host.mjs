// Starts `caunoi-cli serve` on an office folder of its own and opens Chromium on it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(path.join(root, 'ui/package.json'));
const { chromium } = require('playwright-core');

const CLI = process.env.CAUNOI_CLI ?? path.join(root, 'target/debug/caunoi-cli');
const UI = process.env.CAUNOI_UI ?? path.join(root, 'ui/dist');
/** The time at which the program's clock starts: the flows know no other day. */
const NOW = process.env.CAUNOI_NOW ?? '2026-11-24T02:00:00Z';
const BROWSERS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** A served program with nothing in it yet; `close` ends it and removes what it kept. */
export async function startHost() {
  for (const [what, needed, hint] of [
    ['caunoi-cli', CLI, 'cargo build -p caunoi-cli --features devhost'],
    ['the built UI', path.join(UI, 'index.html'), 'npm run build, in ui/'],
  ]) {
    if (!existsSync(needed)) throw new Error(`${what} is not at ${needed}; run: ${hint}`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'caunoi-e2e-'));
  const child = spawn(CLI, ['--now', NOW, '--data-dir', path.join(folder, 'data'), 'serve', '--port', '0', '--ui', UI], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`caunoi-cli serve ended with ${code} before it printed its address`)));
  });
  return {
    address,
    folder,
    close() {
      child.removeAllListeners('exit');
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function startBrowser() {
  const executablePath = BROWSERS.find((candidate) => candidate && existsSync(candidate));
  if (!executablePath) throw new Error('no Chromium: install the package chromium, or name one in CHROMIUM');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page on the host; whatever the page's console complains of ends up in `complaints`. */
export async function openPage(browser, host, { language = 'vi', dark = false, timezone = 'Asia/Ho_Chi_Minh' } = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: timezone,
  });
  await context.addInitScript((given) => localStorage.setItem('caunoi.language', given), language);
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(host.address);
  // The page takes the token out of its address before it does anything else.
  await page.waitForFunction(() => !location.hash.startsWith('#token'));
  return { page, complaints };
}
