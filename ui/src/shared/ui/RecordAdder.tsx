import { type Pick, RecordPicker, type RecordPickerProps } from './RecordPicker';

interface RecordAdderProps<P extends Pick> extends globalThis.Pick<RecordPickerProps<P>, 'kind'> {
  /** What is added, as the field says it. */
  label: string;
  /** Where records are found and, if none fits, entered. */
  picks: globalThis.Pick<RecordPickerProps<P>, 'search' | 'create'>;
  onAdd: (pick: P) => void;
}

/** A picker that adds to a list: what is picked goes there, and the field is empty again. */
export function RecordAdder<P extends Pick>({ kind, label, picks, onAdd }: RecordAdderProps<P>) {
  return (
    <RecordPicker<P>
      kind={kind}
      aria-label={label}
      placeholder={label}
      keepsNothing
      value={null}
      search={picks.search}
      create={picks.create}
      onChange={(pick) => {
        if (pick !== null) onAdd(pick);
      }}
    />
  );
}
