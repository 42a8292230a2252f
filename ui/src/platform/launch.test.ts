import { expect, test } from 'vitest';
import { takeOfficeAskedFor } from './launch';

test('the office asked for is told once, and the address keeps the rest', () => {
  history.replaceState(
    null,
    '',
    '/?token=t&office=%2Fhome%2Flan%2FC%C6%A1%20quan%20%26%20m%E1%BA%ABu#/activities',
  );
  expect(takeOfficeAskedFor()).toBe('/home/lan/Cơ quan & mẫu');
  expect(takeOfficeAskedFor()).toBeNull();
  expect(location.search).toBe('?token=t');
  expect(location.hash).toBe('#/activities');
});

test('no office is asked for unless the address names one', () => {
  history.replaceState(null, '', '/');
  expect(takeOfficeAskedFor()).toBeNull();
});
