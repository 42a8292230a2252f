import { Button, Group, Stack } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule, Rules } from '@/contract';
import { blank } from '@/shared/data/blank';
import { isEqual } from '@/shared/data/isEqual';
import { useDraft } from '@/shared/data/useDraft';
import { newId } from '@/shared/data/uuid';
import { officeToday, readDateEnd } from '@/shared/date/partial';
import { useEntryGuard } from '@/shared/entry/useEntryGuard';
import { FaultAlert } from '@/shared/errors/FaultAlert';
import { rowFaults } from '@/shared/errors/rowFaults';
import { useFieldErrors } from '@/shared/errors/useFieldErrors';
import { useFormat } from '@/shared/format/useFormat';
import { useShortcuts } from '@/shared/keys/shortcuts';
import { useTerms } from '@/shared/terms/useTerms';
import { DraftNotice } from '@/shared/ui/DraftNotice';
import { Panel } from '@/shared/ui/Panel';
import { Problem, type SheetColumn, SheetGrid, useSheetColumns } from '@/shared/ui/SheetGrid';
import { SheetSection } from '@/shared/ui/SheetSection';
import { useSaveRules } from './mutations';

/** A rule of the office of which nothing is written yet. */
function newRule(): Rule {
  return { ...blank('Rule'), id: newId(), validTo: 'open', certainty: 'verified' };
}

/** The office's own rules while they are edited. */
interface Edited {
  /** The rules, as kept, that the typing began from. */
  base: Rule[];
  own: Rule[];
}

const isDirty = ({ base, own }: Edited) => !isEqual(own, base);

/** The office's own rules, edited in place and kept as a draft until saved, above those that ship with the program, which they come before. */
export function RulesEditor({ rules }: { rules: Rules }) {
  const { t } = useTranslation();
  const save = useSaveRules();
  const fieldErrors = useFieldErrors();
  const [edited, setEdited] = useState<Edited>({ base: rules.own, own: rules.own });
  /** As edited by now: fields may have read what was typed since the last drawing. */
  const latest = useRef(edited);
  const { own } = edited;
  const draft = useDraft<Edited>('rules/own', put);
  const columns = useRuleColumns();
  const { root, guard, reset } = useEntryGuard<HTMLDivElement>({ fault: save.error });
  function put(next: Edited) {
    latest.current = next;
    setEdited(next);
  }
  function change(next: Rule[]) {
    const { base } = latest.current;
    put({ base, own: next });
    if (isEqual(next, base)) draft.discard();
    else draft.keep({ base, own: next });
  }
  function revert() {
    reset();
    save.reset();
    draft.discard();
    put({ base: rules.own, own: rules.own });
  }
  async function keep() {
    const { base, own: wanted } = latest.current;
    const kept = await save.mutateAsync({ loaded: base, wanted });
    // By promise, not by callback: the rules kept may replace this editor before callbacks would run.
    draft.discard();
    put({ base: kept.own, own: kept.own });
  }
  const submit = () =>
    guard(() => {
      // A refusal is shown from the mutation.
      if (isDirty(latest.current) && !save.isPending) keep().catch(() => undefined);
    });
  useShortcuts([{ keys: 'mod+s', label: t('common.save'), inFields: true, run: submit }]);
  const shown = useMemo(
    () =>
      columns.map(({ id, header, width, read }): SheetColumn<Rule> => ({
        id,
        header,
        width,
        read,
      })),
    [columns],
  );
  return (
    <Panel>
      <Stack gap="lg" ref={root}>
        <DraftNotice resumed={draft.resumed} lost={draft.lost} onDiscard={revert} />
        <SheetSection
          title={t('delegations.rules.own')}
          hint={t('delegations.rules.ownHint')}
          adder={{
            label: t('delegations.rules.add'),
            add: () => change([...latest.current.own, newRule()]),
          }}
        >
          {save.error === null ? null : <FaultAlert fault={save.error} />}
          <SheetGrid
            label={t('delegations.rules.own')}
            columns={columns}
            rows={own}
            rowId={({ id }) => id}
            onChange={change}
            blank={newRule}
            errors={save.error === null ? {} : asRows(fieldErrors(save.error))}
          />
        </SheetSection>
        <Group justify="flex-end">
          {isDirty(edited) ? (
            <Button variant="default" onClick={revert}>
              {t('common.revert')}
            </Button>
          ) : null}
          <Button loading={save.isPending} disabled={!isDirty(edited)} onClick={submit}>
            {t('common.save')}
          </Button>
        </Group>
        <SheetSection
          title={t('delegations.rules.shipped')}
          hint={t('delegations.rules.shippedHint')}
        >
          <SheetGrid
            label={t('delegations.rules.shipped')}
            columns={shown}
            rows={rules.shipped}
            rowId={({ about, guestClass, validFrom }) => `${about} ${guestClass} ${validFrom}`}
          />
        </SheetSection>
      </Stack>
    </Panel>
  );
}

/** `wanted.0.rule.citation` as the sheet takes it: `0.citation`. */
function asRows(faults: Readonly<Record<string, unknown>>): Record<string, string> {
  const rows = rowFaults(faults, 'wanted.');
  return Object.fromEntries(
    Object.entries(rows).map(([path, said]) => [path.replace('rule.', ''), said]),
  );
}

function useRuleColumns(): SheetColumn<Rule>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const subjects = useTerms('ruleSubject');
  const classes = useTerms('guestClass');
  const certainties = useTerms('certainty');
  const make = useSheetColumns();
  return useMemo(() => {
    const words = (id: 'citation' | 'note', width: `${number}fr`) =>
      make.text<Rule>({
        id,
        header: t(`delegations.rules.${id}`),
        width,
        get: (rule) => rule[id],
        set: (rule, text) => ({ ...rule, [id]: text }),
      });
    return [
      make.term<Rule, Rule['about']>(subjects, {
        id: 'about',
        header: t('delegations.rules.about'),
        width: '3fr',
        get: ({ about }) => about,
        set: (rule, about) => ({ ...rule, about }),
      }),
      make.term<Rule, Rule['guestClass']>(
        classes,
        {
          id: 'guestClass',
          header: t('delegations.rules.guestClass'),
          width: 130,
          get: ({ guestClass }) => guestClass,
          set: (rule, guestClass) => ({ ...rule, guestClass }),
        },
        'unknown',
      ),
      make.amount<Rule>({
        id: 'figure',
        header: t('delegations.rules.figure'),
        width: 100,
        // No rule says 0: it stands for a figure not written yet.
        get: ({ figure }) => (figure === '0' ? null : figure),
        set: (rule, figure) => ({ ...rule, figure: figure ?? '0' }),
      }),
      words('citation', '2fr'),
      make.date<Rule>({
        id: 'validFrom',
        header: t('delegations.rules.validFrom'),
        width: 100,
        get: ({ validFrom }) => validFrom,
        set: (rule, validFrom) => ({ ...rule, validFrom }),
      }),
      {
        id: 'validTo',
        header: t('delegations.rules.validTo'),
        width: 110,
        read: ({ validTo }) => (validTo === 'unknown' ? '' : format.date(validTo)),
        write: (rule, text) => {
          if (text.trim() === '') return { ...rule, validTo: 'unknown' };
          if (text === format.date('open')) return { ...rule, validTo: 'open' };
          const read = readDateEnd(text, officeToday());
          return read.ok
            ? { ...rule, validTo: read.date }
            : new Problem(t(`date.problem.${read.problem.code}`, { ...read.problem }));
        },
      },
      make.term<Rule, Rule['certainty']>(certainties, {
        id: 'certainty',
        header: t('delegations.rules.certainty'),
        width: 130,
        get: ({ certainty }) => certainty,
        set: (rule, certainty) => ({ ...rule, certainty }),
      }),
      words('note', '2fr'),
    ];
  }, [t, format, make, subjects, classes, certainties]);
}
