import { expect, test } from 'vitest';
import { takeOfficeAskedFor } from './launch';

test('the office asked for is told once, and the address keeps the rest', () => {
  history.replaceState(
    null,
    '',
    '/?token=t&office=018bcfe5-6800-7000-8000-000000000000#/activities',
  );
  expect(takeOfficeAskedFor()).toBe('018bcfe5-6800-7000-8000-000000000000');
  expect(takeOfficeAskedFor()).toBeNull();
  expect(location.search).toBe('?token=t');
  expect(location.hash).toBe('#/activities');
});

test('no office is asked for unless the address names one', () => {
  history.replaceState(null, '', '/');
  expect(takeOfficeAskedFor()).toBeNull();
});
