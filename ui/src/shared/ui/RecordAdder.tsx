import { type Pick, RecordPicker, type RecordPickerProps } from './RecordPicker';

interface RecordAdderProps extends globalThis.Pick<RecordPickerProps, 'kind'> {
  /** What is added, as the field says it. */
  label: string;
  /** Where records are found and, if none fits, entered. */
  picks: globalThis.Pick<RecordPickerProps, 'search' | 'create'>;
  onAdd: (pick: Pick) => void;
}

/** A picker that adds to a list: what is picked goes there, and the field is empty again. */
export function RecordAdder({ kind, label, picks, onAdd }: RecordAdderProps) {
  return (
    <RecordPicker
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
