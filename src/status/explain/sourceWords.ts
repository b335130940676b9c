import type { FollowUp } from '../../model/follow-up/followUp';
import type { Plan } from '../../model/plan/plan';
import type { SourceRef } from '../../model/sourceRef';
import type { Text } from '../../text/text';

/** Where something stands, in words: document, section and page. */
export function sourceWords(
  source: SourceRef | undefined,
  plan: Pick<Plan, 'documents'>,
  followUp: Pick<FollowUp, 'documents'> | undefined,
): Text | undefined {
  if (!source) return undefined;
  const documents = [...(followUp?.documents ?? []), ...(plan.documents ?? [])];
  const title = documents.find(({ id }) => id === source.document)?.title ?? source.document;
  const place = (page: string) =>
    [title, source.section, source.page === undefined ? undefined : `${page} ${source.page}`]
      .filter(Boolean)
      .join(', ');
  return { sv: place('s.'), en: place('p.') };
}
