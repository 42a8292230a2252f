import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// A wait ends when what it waits for is there; how long that takes is the machine's business.
configure({ asyncUtilTimeout: 60_000 });

afterEach(cleanup);

// Tests run on one day, whatever the machine's clock says; timers run as they do.
vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T02:00:00Z') });

// jsdom has none of these; Mantine asks for all of them.
window.matchMedia = (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
// A growing text area measures itself again when fonts have come.
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
Element.prototype.scrollIntoView = () => undefined;
// The virtualiser measures its scroller; a page without layout would show no rows.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  clientWidth: { configurable: true, get: () => 1000 },
});
