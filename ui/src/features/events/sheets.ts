import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventStanding, Lang } from '@/contract';
import { fieldsOf, type PlacedList, type RowOf } from '@/features/activities/editor/RowsSheet';
import { useFormat } from '@/shared/format/useFormat';
import { useTerms } from '@/shared/terms/useTerms';
import { Problem, type SheetColumn, useSheetColumns } from '@/shared/ui/SheetGrid';
import { readOffset, writeOffset } from './eventFile';

type Columns<List extends PlacedList> = SheetColumn<RowOf<List>>[];

/** The columns of the sheets of an event. */
export function useEventColumns(lang: Lang, standing: EventStanding | null) {
  const { t } = useTranslation();
  const format = useFormat();
  const make = useSheetColumns();
  const sides = useTerms('side');
  const ways = useTerms('loanDirection');
  return useMemo(() => {
    const ofEventItems = fieldsOf<RowOf<'eventItems'>>();
    const eventItems: Columns<'eventItems'> = [
      make.text({
        id: 'stage',
        header: t('events.field.stage'),
        width: '1fr',
        lang,
        ...ofEventItems('stage'),
      }),
      make.date({
        id: 'date',
        header: t('courses.field.date'),
        width: 110,
        ...ofEventItems('date'),
      }),
      make.time({
        id: 'starts',
        header: t('courses.field.starts'),
        width: 74,
        ...ofEventItems('starts'),
      }),
      make.time({
        id: 'ends',
        header: t('courses.field.ends'),
        width: 74,
        ...ofEventItems('ends'),
      }),
      make.text({
        id: 'text',
        header: t('events.field.text'),
        width: '3fr',
        lang,
        ...ofEventItems('text'),
      }),
      make.text({
        id: 'place',
        header: t('courses.field.place'),
        width: '1fr',
        lang,
        ...ofEventItems('place'),
      }),
      make.text({
        id: 'lead',
        header: t('events.field.lead'),
        width: '1fr',
        ...ofEventItems('lead'),
      }),
    ];
    const ofEventTasks = fieldsOf<RowOf<'eventTasks'>>();
    const eventTasks: Columns<'eventTasks'> = [
      make.text({
        id: 'text',
        header: t('events.field.task'),
        width: '3fr',
        lang,
        ...ofEventTasks('text'),
      }),
      {
        id: 'offset',
        header: t('events.field.offset'),
        width: 90,
        read: ({ offset }) => writeOffset(offset),
        write: (row, text) => {
          const offset = readOffset(text);
          return offset === undefined
            ? new Problem(t('sheet.noOffset', { text }))
            : { ...row, offset };
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
      make.text({
        id: 'responsible',
        header: t('events.field.responsible'),
        width: '1fr',
        ...ofEventTasks('responsible'),
      }),
      make.date({
        id: 'settledOn',
        header: t('events.field.done'),
        width: 110,
        ...ofEventTasks('settledOn'),
      }),
      make.text({
        id: 'note',
        header: t('events.field.note'),
        width: '1fr',
        lang,
        ...ofEventTasks('note'),
      }),
    ];
    const ofBooths = fieldsOf<RowOf<'booths'>>();
    const booths: Columns<'booths'> = [
      make.text({ id: 'code', header: t('events.field.code'), width: 110, ...ofBooths('code') }),
      make.text({
        id: 'holder',
        header: t('events.field.boothHolder'),
        width: '2fr',
        ...ofBooths('holder'),
      }),
      make.text({
        id: 'text',
        header: t('events.field.shown'),
        width: '3fr',
        lang,
        ...ofBooths('text'),
      }),
      make.text({ id: 'size', header: t('events.field.size'), width: 120, ...ofBooths('size') }),
    ];
    const ofLentItems = fieldsOf<RowOf<'lentItems'>>();
    const lentItems: Columns<'lentItems'> = [
      make.text({
        id: 'item',
        header: t('events.field.item'),
        width: '2fr',
        lang,
        ...ofLentItems('item'),
      }),
      make.number({
        id: 'quantity',
        header: t('events.field.quantity'),
        width: 80,
        ...ofLentItems('quantity'),
      }),
      make.term(ways, {
        id: 'direction',
        header: t('events.field.direction'),
        width: 100,
        ...ofLentItems('direction'),
      }),
      make.text({
        id: 'holder',
        header: t('events.field.holder'),
        width: '2fr',
        ...ofLentItems('holder'),
      }),
      make.date({
        id: 'lentOn',
        header: t('events.field.lentOn'),
        width: 110,
        ...ofLentItems('lentOn'),
      }),
      make.number({
        id: 'returned',
        header: t('events.field.returned'),
        width: 74,
        ...ofLentItems('returned'),
      }),
      make.date({
        id: 'returnedOn',
        header: t('events.field.returnedOn'),
        width: 110,
        ...ofLentItems('returnedOn'),
      }),
      make.text({
        id: 'note',
        header: t('events.field.note'),
        width: '1fr',
        lang,
        ...ofLentItems('note'),
      }),
    ];
    const ofGuests = fieldsOf<RowOf<'guests'>>();
    const guests: Columns<'guests'> = [
      make.text({ id: 'name', header: t('events.field.guest'), width: '3fr', ...ofGuests('name') }),
      make.term(sides, {
        id: 'side',
        header: t('activity.field.side'),
        width: 150,
        ...ofGuests('side'),
      }),
      make.number({
        id: 'invited',
        header: t('events.field.invited'),
        width: 80,
        ...ofGuests('invited'),
      }),
      make.number({
        id: 'present',
        header: t('events.field.present'),
        width: 80,
        ...ofGuests('present'),
      }),
      make.text({
        id: 'note',
        header: t('events.field.note'),
        width: '2fr',
        lang,
        ...ofGuests('note'),
      }),
    ];
    const ofCoverage = fieldsOf<RowOf<'coverage'>>();
    const coverage: Columns<'coverage'> = [
      make.text({
        id: 'outlet',
        header: t('events.field.outlet'),
        width: '1fr',
        ...ofCoverage('outlet'),
      }),
      make.text({
        id: 'title',
        header: t('events.field.articleTitle'),
        width: '3fr',
        lang,
        ...ofCoverage('title'),
      }),
      make.date({
        id: 'publishedOn',
        header: t('events.field.publishedOn'),
        width: 110,
        ...ofCoverage('publishedOn'),
      }),
      make.text({ id: 'url', header: t('events.field.url'), width: '2fr', ...ofCoverage('url') }),
    ];
    return { eventItems, eventTasks, booths, lentItems, guests, coverage };
  }, [t, format, make, sides, ways, lang, standing]);
}
