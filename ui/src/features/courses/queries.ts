import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/i18n/useLanguage';
import { platform } from '@/platform';

/** One course with attendance, evaluation and certificates. */
export function useCourse(id: string) {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['course_get', id, lang],
    queryFn: () => platform().call('course_get', { id, lang }),
    enabled: id !== 'new',
  });
}

/** What the rules say of courses: the topics they may be about, and how high scores go. */
export function useCourseRules() {
  return useQuery({
    queryKey: ['course_rules'],
    queryFn: () => platform().call('course_rules', {}),
    meta: { families: [] },
  });
}

/** The register of certificates, voided ones among them. */
export function useCertificates() {
  const lang = useLanguage();
  return useQuery({
    queryKey: ['certificate_list', lang],
    queryFn: () => platform().call('certificate_list', { year: null, lang }),
    meta: { families: ['certificate', 'person', 'activity'] },
  });
}
