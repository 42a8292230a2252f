import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventStanding, Lang } from '@/contract';
import { lens, type PlacedList, type RowOf } from '@/features/activities/editor/RowsSheet';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Problem, type SheetColumn, useCells } from '@/shared/ui/SheetGrid';
import { readOffset, writeOffset } from './eventFile';

type Columns<List extends PlacedList> = SheetColumn<RowOf<List>>[];

/** The columns of the sheets of an event. */
export function useEventColumns(lang: Lang, standing: EventStanding | null) {
  const { t } = useTranslation();
  const format = useFormat();
  const cells = useCells();
  const sides = useTerms('side');
  const ways = useTerms('loanDirection');
  return useMemo(() => {
    const eventItems: Columns<'eventItems'> = [
      cells.text({ id: 'stage', header: t('events.field.stage'), width: '1fr', lang }, lens('stage')),
      cells.date({ id: 'date', header: t('courses.field.date'), width: 110 }, lens('date')),
      cells.time({ id: 'starts', header: t('courses.field.starts'), width: 74 }, lens('starts')),
      cells.time({ id: 'ends', header: t('courses.field.ends'), width: 74 }, lens('ends')),
      cells.text({ id: 'text', header: t('events.field.text'), width: '3fr', lang }, lens('text')),
      cells.text({ id: 'place', header: t('courses.field.place'), width: '1fr', lang }, lens('place')),
      cells.text({ id: 'lead', header: t('events.field.lead'), width: '1fr' }, lens('lead')),
    ];
    const eventTasks: Columns<'eventTasks'> = [
      cells.text({ id: 'text', header: t('events.field.task'), width: '3fr', lang }, lens('text')),
      {
        id: 'offset',
        header: t('events.field.offset'),
        width: 90,
        read: ({ offset }) => writeOffset(offset),
        write: (row, text) => {
          const offset = readOffset(text);
          return offset === undefined ? new Problem(t('sheet.noOffset', { text })) : { ...row, offset };
        },
      },
      {
        id: 'due',
        header: t('events.field.due'),
        width: 120,
        read: ({ id }) => {
          const due = standing?.tasks.find(({ task }) => task === id)?.due ?? 'unknown';
          return due === 'unknown' ? '' : format.date(due);
        },
      },
      cells.text(
        { id: 'responsible', header: t('events.field.responsible'), width: '1fr' },
        lens('responsible'),
      ),
      cells.date({ id: 'settledOn', header: t('events.field.done'), width: 110 }, lens('settledOn')),
      cells.text({ id: 'note', header: t('events.field.note'), width: '1fr', lang }, lens('note')),
    ];
    const booths: Columns<'booths'> = [
      cells.text({ id: 'code', header: t('events.field.code'), width: 110 }, lens('code')),
      cells.text({ id: 'holder', header: t('events.field.boothHolder'), width: '2fr' }, lens('holder')),
      cells.text({ id: 'text', header: t('events.field.shown'), width: '3fr', lang }, lens('text')),
      cells.text({ id: 'size', header: t('events.field.size'), width: 120 }, lens('size')),
    ];
    const lentItems: Columns<'lentItems'> = [
      cells.text({ id: 'item', header: t('events.field.item'), width: '2fr', lang }, lens('item')),
      cells.number({ id: 'quantity', header: t('events.field.quantity'), width: 80 }, lens('quantity')),
      cells.choice(
        { id: 'direction', header: t('events.field.direction'), width: 100 },
        ways.options,
        lens('direction'),
      ),
      cells.text({ id: 'holder', header: t('events.field.holder'), width: '2fr' }, lens('holder')),
      cells.date({ id: 'lentOn', header: t('events.field.lentOn'), width: 110 }, lens('lentOn')),
      cells.number({ id: 'returned', header: t('events.field.returned'), width: 74 }, lens('returned')),
      cells.date({ id: 'returnedOn', header: t('events.field.returnedOn'), width: 110 }, lens('returnedOn')),
      cells.text({ id: 'note', header: t('events.field.note'), width: '1fr', lang }, lens('note')),
    ];
    const guests: Columns<'guests'> = [
      cells.text({ id: 'name', header: t('events.field.guest'), width: '3fr' }, lens('name')),
      cells.choice({ id: 'side', header: t('activity.field.side'), width: 150 }, sides.options, lens('side')),
      cells.number({ id: 'invited', header: t('events.field.invited'), width: 80 }, lens('invited')),
      cells.number({ id: 'present', header: t('events.field.present'), width: 80 }, lens('present')),
      cells.text({ id: 'note', header: t('events.field.note'), width: '2fr', lang }, lens('note')),
    ];
    const coverage: Columns<'coverage'> = [
      cells.text({ id: 'outlet', header: t('events.field.outlet'), width: '1fr' }, lens('outlet')),
      cells.text({ id: 'title', header: t('events.field.articleTitle'), width: '3fr', lang }, lens('title')),
      cells.date(
        { id: 'publishedOn', header: t('events.field.publishedOn'), width: 110 },
        lens('publishedOn'),
      ),
      cells.text({ id: 'url', header: t('events.field.url'), width: '2fr' }, lens('url')),
    ];
    return { eventItems, eventTasks, booths, lentItems, guests, coverage };
  }, [t, format, cells, sides, ways, lang, standing]);
}
