import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { TextForm } from './TextForm';
import { emptyWish, type TextWish } from './wish';

function Form({ onWish }: { onWish: (wish: TextWish) => void }) {
  const [wish, setWish] = useState(emptyWish('vi'));
  const root = useRef<HTMLFormElement>(null);
  return (
    <TextForm
      root={root}
      wish={wish}
      onChange={(next) => {
        setWish(next);
        onWish(next);
      }}
    />
  );
}

describe('TextForm', () => {
  it('gives on what is pasted and chosen', async () => {
    let wish = emptyWish('vi');
    await show(<Form onWish={(next) => (wish = next)} />);
    const user = userEvent.setup();
    const paste = async (name: string, text: string) => {
      await user.click(screen.getByRole('textbox', { name }));
      await user.paste(text);
    };
    await paste('Chữ', 'Một.');
    await user.click(screen.getByRole('radio', { name: 'Markdown' }));
    await paste('Cơ quan ban hành', 'CỤC THỬ');
    await paste('Nơi nhận', 'Như trên;\nLưu: VT.');
    expect(wish).toMatchObject({
      text: 'Một.',
      notation: 'markdown',
      lines: { agency: 'CỤC THỬ' },
      lists: { recipients: 'Như trên;\nLưu: VT.' },
    });
  });
});
