import { chunksOf } from './chunksOf';
import { inParallel } from './inParallel';
import type { KoladaQuestion } from './koladaFigures';
import { koladaPages, type KoladaClient } from './koladaPages';

/**
 * The titles of key figures and the names of regions, municipalities and groups, by id. The figures are
 * usable without them, so a name that cannot be fetched is simply missing.
 */
export async function koladaNames(
  { kpis, places }: Pick<KoladaQuestion, 'kpis' | 'places'>,
  client: KoladaClient,
): Promise<ReadonlyMap<string, string>> {
  const groups = places.filter(isGroup);
  const single = places.filter((id) => !isGroup(id));
  const paths = [
    ...chunksOf(kpis).map((ids) => `kpi/${listed(ids)}`),
    ...chunksOf(single).map((ids) => `municipality/${listed(ids)}`),
    ...chunksOf(groups).map((ids) => `municipality_groups/${listed(ids)}`),
  ];
  const results = await inParallel(paths, 2, (path) => koladaPages(path, client));
  const rows = results.flatMap((result) =>
    result.status === 'fulfilled' ? result.value.rows : [],
  );
  return new Map(rows.filter(isNamed).map(({ id, title }) => [id, title]));
}

function listed(ids: readonly string[]): string {
  return ids.map(encodeURIComponent).join();
}

function isGroup(id: string): boolean {
  return id.startsWith('G');
}

function isNamed(row: unknown): row is { id: string; title: string } {
  const { id, title } = (row ?? {}) as { id?: unknown; title?: unknown };
  return typeof id === 'string' && typeof title === 'string';
}
