import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { readFilters } from '@/features/activities/filters';
import { readFilters as readFollowUpFilters } from '@/features/followUps/filters';
import { readFilters as readAgreementFilters } from '@/features/agreements/filters';
import { type PackChoice, readPackChoice } from '@/features/packs/choice';
import { readChoice as readPartnersChoice } from '@/features/organisations/filters';
import { readTab } from '@/features/records/recordTab';
import { PageCrash } from './PageCrash';
import { PageNotFound } from './PageNotFound';
import { Shell } from './Shell';

/** The pages by address. Each is loaded when first opened. */
const root = createRootRoute({
  component: Shell,
  notFoundComponent: PageNotFound,
  errorComponent: PageCrash,
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('@/views/today/TodayView'), 'TodayView'),
});

const activities = createRoute({
  getParentRoute: () => root,
  path: '/activities',
  validateSearch: readFilters,
  component: lazyRouteComponent(
    () => import('@/views/activities/ActivitiesView'),
    'ActivitiesView',
  ),
});

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activities/$activityId',
  validateSearch: readTab,
  component: lazyRouteComponent(() => import('@/views/activities/ActivityView'), 'ActivityView'),
});

const agreements = createRoute({
  getParentRoute: () => root,
  path: '/agreements',
  validateSearch: readAgreementFilters,
  component: lazyRouteComponent(
    () => import('@/views/agreements/AgreementsView'),
    'AgreementsView',
  ),
});

const agreement = createRoute({
  getParentRoute: () => root,
  path: '/agreements/$agreementId',
  validateSearch: (search: Record<string, unknown>): { amends?: string; tab?: string } => ({
    ...(typeof search.amends === 'string' ? { amends: search.amends } : {}),
    ...readTab(search),
  }),
  component: lazyRouteComponent(() => import('@/views/agreements/AgreementView'), 'AgreementView'),
});

const partners = createRoute({
  getParentRoute: () => root,
  path: '/partners',
  validateSearch: readPartnersChoice,
  component: lazyRouteComponent(() => import('@/views/partners/PartnersView'), 'PartnersView'),
});

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/partners/organisations/$organisationId',
  validateSearch: readTab,
  component: lazyRouteComponent(
    () => import('@/views/partners/OrganisationView'),
    'OrganisationView',
  ),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/partners/people/$personId',
  validateSearch: readTab,
  component: lazyRouteComponent(() => import('@/views/partners/PersonView'), 'PersonView'),
});

const followUps = createRoute({
  getParentRoute: () => root,
  path: '/follow-ups',
  validateSearch: readFollowUpFilters,
  component: lazyRouteComponent(() => import('@/views/followUps/FollowUpsView'), 'FollowUpsView'),
});

const talksList = createRoute({
  getParentRoute: () => root,
  path: '/talks',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('@/views/talks/TalksListView'), 'TalksListView'),
});

const talks = createRoute({
  getParentRoute: () => root,
  path: '/talks/$talksId',
  component: lazyRouteComponent(() => import('@/views/talks/TalksView'), 'TalksView'),
});

const delegationsList = createRoute({
  getParentRoute: () => root,
  path: '/delegations',
  validateSearch: readFilters,
  component: lazyRouteComponent(
    () => import('@/views/delegations/DelegationsListView'),
    'DelegationsListView',
  ),
});

const delegationRules = createRoute({
  getParentRoute: () => root,
  path: '/delegations/rules',
  component: lazyRouteComponent(() => import('@/views/delegations/RulesView'), 'RulesView'),
});

const delegation = createRoute({
  getParentRoute: () => root,
  path: '/delegations/$delegationId',
  validateSearch: readTab,
  component: lazyRouteComponent(
    () => import('@/views/delegations/DelegationView'),
    'DelegationView',
  ),
});

const courses = createRoute({
  getParentRoute: () => root,
  path: '/courses',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('@/views/courses/CoursesView'), 'CoursesView'),
});

const course = createRoute({
  getParentRoute: () => root,
  path: '/courses/$courseId',
  validateSearch: readTab,
  component: lazyRouteComponent(() => import('@/views/courses/CourseView'), 'CourseView'),
});

const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('@/views/events/EventsView'), 'EventsView'),
});

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$eventId',
  validateSearch: readTab,
  component: lazyRouteComponent(() => import('@/views/events/EventView'), 'EventView'),
});

const certificates = createRoute({
  getParentRoute: () => root,
  path: '/certificates',
  component: lazyRouteComponent(
    () => import('@/views/courses/CertificatesView'),
    'CertificatesView',
  ),
});

const mediaList = createRoute({
  getParentRoute: () => root,
  path: '/media',
  component: lazyRouteComponent(() => import('@/views/media/MediaListView'), 'MediaListView'),
});

const media = createRoute({
  getParentRoute: () => root,
  path: '/media/$landscapeId',
  validateSearch: readTab,
  component: lazyRouteComponent(() => import('@/views/media/MediaView'), 'MediaView'),
});

const packs = createRoute({
  getParentRoute: () => root,
  path: '/packs',
  validateSearch: (search: Record<string, unknown>): PackChoice & { tab?: string } => ({
    ...readPackChoice(search),
    ...readTab(search),
  }),
  component: lazyRouteComponent(() => import('@/views/packs/PacksView'), 'PacksView'),
});

const pack = createRoute({
  getParentRoute: () => root,
  path: '/packs/$packId',
  validateSearch: readTab,
  component: lazyRouteComponent(() => import('@/views/packs/PackView'), 'PackView'),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('@/views/reports/ReportsView'), 'ReportsView'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$reportId',
  component: lazyRouteComponent(() => import('@/views/reports/ReportView'), 'ReportView'),
});

const texts = createRoute({
  getParentRoute: () => root,
  path: '/texts',
  component: lazyRouteComponent(() => import('@/views/texts/TextsView'), 'TextsView'),
});

const bin = createRoute({
  getParentRoute: () => root,
  path: '/bin',
  component: lazyRouteComponent(() => import('@/views/bin/BinView'), 'BinView'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    activities,
    activity,
    agreements,
    agreement,
    partners,
    organisation,
    person,
    mediaList,
    media,
    talksList,
    talks,
    delegationsList,
    delegationRules,
    delegation,
    courses,
    course,
    certificates,
    events,
    event,
    followUps,
    packs,
    pack,
    reports,
    report,
    texts,
    bin,
  ]),
  history: createHashHistory(),
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
