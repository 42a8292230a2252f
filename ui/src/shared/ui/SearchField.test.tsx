import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '@/test/render';
import { SearchField } from './SearchField';

/** A list whose address takes a while to answer. */
function List({ answersAfter }: { answersAfter: number }) {
  const [text, setText] = useState('');
  return (
    <>
      <SearchField
        label="Tìm"
        text={text}
        onSearch={(next) => setTimeout(() => setText(next), answersAfter)}
      />
      <output>{text}</output>
      <button type="button" onClick={() => setText('')}>
        Bỏ lọc
      </button>
    </>
  );
}

function wait(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('SearchField', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([20, 120, 300])(
    'keeps what is composed with %d ms between the letters',
    async (between) => {
      await show(<List answersAfter={60} />);
      const field = screen.getByLabelText('Tìm');
      for (const composed of ['d', 'đ', 'đo', 'đô', 'đôi', 'đối']) {
        fireEvent.change(field, { target: { value: composed } });
        for (let passed = 0; passed < between; passed += 10) {
          wait(10);
          expect(field).toHaveValue(composed);
        }
      }
      wait(500);
      expect(field).toHaveValue('đối');
      expect(screen.getByRole('status')).toHaveTextContent('đối');
    },
  );

  it('takes a text from elsewhere, once what was searched for has come back', async () => {
    await show(<List answersAfter={60} />);
    const field = screen.getByLabelText('Tìm');
    fireEvent.change(field, { target: { value: 'lao' } });
    wait(400);
    fireEvent.click(screen.getByText('Bỏ lọc'));
    expect(field).toHaveValue('');
    fireEvent.change(field, { target: { value: 'lao' } });
    wait(400);
    expect(screen.getByRole('status')).toHaveTextContent('lao');
    fireEvent.click(screen.getByText('Bỏ lọc'));
    expect(field).toHaveValue('');
  });
});
