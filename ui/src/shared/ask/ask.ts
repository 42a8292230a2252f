import type { Pick } from '../ui/RecordPicker';

/** A question that the person must answer before something is entered. */
export interface Question {
  title: string;
  text: string;
  /** Records one of which may be meant. */
  options: readonly Pick[];
  /** What the button says that goes on although these records are there. */
  goOn: string;
}

/** The record meant, or that it is another one; null where the person took it back. */
export type Answer = { picked: Pick } | 'goOn' | null;

export interface Asked {
  question: Question;
  answer: (answer: Answer) => void;
}

type Listener = (asked: Asked) => void;
let listener: Listener | null = null;

/** Asks the person; answers null where no page is there to ask. */
export function ask(question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    if (listener === null) resolve(null);
    else listener({ question, answer: resolve });
  });
}

/** Whether a page is there to ask. */
export function canAsk(): boolean {
  return listener !== null;
}

/** Shows questions; returns how to stop. */
export function showQuestions(show: Listener): () => void {
  listener = show;
  return () => {
    if (listener === show) listener = null;
  };
}
