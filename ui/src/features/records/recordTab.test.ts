import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readTab, useRecordTab } from './recordTab';

const TABS = ['general', 'sources'] as const;

describe('the tab of a record page', () => {
  it('is read from an address that names one', () => {
    expect(readTab({ tab: 'sources', amends: 'x' })).toEqual({ tab: 'sources' });
    expect([readTab({}), readTab({ tab: '' }), readTab({ tab: 3 })]).toEqual([{}, {}, {}]);
  });

  it('is the one asked for until another is chosen', () => {
    const { result } = renderHook(() => useRecordTab(TABS, 'general', 'sources'));
    expect(result.current[0]).toBe('sources');
    act(() => result.current[1]('general'));
    expect(result.current[0]).toBe('general');
  });

  it('is the first where the page has none of that name', () => {
    expect(renderHook(() => useRecordTab(TABS, 'general', 'figures')).result.current[0]).toBe(
      'general',
    );
  });
});
