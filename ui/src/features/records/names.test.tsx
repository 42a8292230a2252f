import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakePlatform, show } from '@/test/render';
import { NamesProvider, useNames } from './names';

function Name({ of }: { of: string }) {
  return <output aria-label={of}>{useNames().pickOf(of)?.name}</output>;
}

describe('NamesProvider', () => {
  it('looks up names that came with no record, all at once', async () => {
    const { calls } = fakePlatform({
      record_names: ({ ids }) => ({
        names: ids.includes('p2')
          ? { p2: { table: 'person', text: 'Người Thử Hai', short: '' } }
          : {},
      }),
    });
    await show(
      <NamesProvider
        known={{ p1: { table: 'person', text: 'Người Thử Một', short: '' } }}
        missing="Bản ghi không còn"
      >
        <Name of="p1" />
        <Name of="p2" />
        <Name of="p3" />
      </NamesProvider>,
    );
    expect(screen.getByLabelText('p1')).toHaveTextContent('Người Thử Một');
    await waitFor(() => expect(screen.getByLabelText('p2')).toHaveTextContent('Người Thử Hai'));
    expect(screen.getByLabelText('p3')).toHaveTextContent('Bản ghi không còn');
    expect(calls).toEqual([
      { command: 'record_names', request: { ids: ['p2', 'p3'], lang: 'vi' } },
    ]);
  });
});
