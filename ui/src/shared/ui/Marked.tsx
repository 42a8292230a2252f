interface MarkedProps {
  text: string;
  /** Stretches to mark, as UTF-16 positions `[from, to]`, in order and apart. */
  highlights: readonly (readonly [number, number])[];
}

/** A text with what answers a search marked in it. */
export function Marked({ text, highlights }: MarkedProps) {
  if (highlights.length === 0) return text;
  const ends = [...highlights.map(([from]) => from), text.length];
  return (
    <>
      {text.slice(0, ends[0])}
      {highlights.map(([from, to], index) => (
        <span key={from}>
          <mark>{text.slice(from, to)}</mark>
          {text.slice(to, ends[index + 1])}
        </span>
      ))}
    </>
  );
}
