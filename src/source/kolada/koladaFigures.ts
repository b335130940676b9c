import { asLoadError, type LoadError } from '../../load/loadError';
import { chunksOf } from './chunksOf';
import { inParallel } from './inParallel';
import { koladaPages, type KoladaClient } from './koladaPages';

/** The figures to request; each list may have any length. */
export interface KoladaQuestion {
  readonly kpis: readonly string[];
  /** Ids of regions, municipalities and groups. */
  readonly places: readonly string[];
  readonly years: readonly string[];
}

/** The response to a question. */
export interface KoladaFigures {
  readonly rows: readonly unknown[];
  /** Whether all pages were read. */
  readonly isWhole: boolean;
  /** Why figures could not be fetched, by key figure. */
  readonly errors: ReadonlyMap<string, LoadError>;
}

interface Batch {
  readonly kpis: readonly string[];
  readonly path: string;
}

/** Kolada would answer more parallel requests with 429. */
const PARALLEL = 2;
/** HTTP status. */
const TOO_MANY = 429;

/** Requests figures in as many parts as Kolada needs; rejects when none of the parts could be fetched. */
export async function koladaFigures(
  question: KoladaQuestion,
  client: KoladaClient,
): Promise<KoladaFigures> {
  const asked = batches(question);
  let refused: LoadError | undefined;
  const results = await inParallel(asked, PARALLEL, async ({ path }) => {
    // When Kolada takes no more requests for one part, it takes none for the others.
    if (refused) throw refused;
    try {
      return await koladaPages(path, client);
    } catch (error) {
      const failed = asLoadError(error);
      if (failed.status === TOO_MANY) refused = failed;
      throw failed;
    }
  });
  const answers = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const errors = new Map<string, LoadError>();
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') continue;
    for (const kpi of asked[index]?.kpis ?? []) errors.set(kpi, asLoadError(result.reason));
  }
  const [first] = errors.values();
  if (first && answers.length === 0) throw first;
  return {
    rows: answers.flatMap(({ rows }) => rows),
    isWhole: answers.every(({ isWhole }) => isWhole),
    errors,
  };
}

function batches({ kpis, places, years }: KoladaQuestion): Batch[] {
  const rest = chunksOf(places).flatMap((place) =>
    chunksOf(years).map(
      (year) => `municipality/${place.map(encodeURIComponent).join()}/year/${year.join()}`,
    ),
  );
  return chunksOf(kpis).flatMap((some) =>
    rest.map((path) => ({ kpis: some, path: `data/kpi/${some.join()}/${path}` })),
  );
}
