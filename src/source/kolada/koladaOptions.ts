import type { Plan } from '../../model/plan/plan';
import type { HttpOptions } from '../http/httpOptions';

/** What to fetch from Kolada, and for whom. */
export interface KoladaOptions extends HttpOptions {
  /** Its nodes with `measure.origin` in Kolada get figures. */
  readonly plan: Pick<Plan, 'id' | 'nodes'>;
  /**
   * Kolada's id of the region or municipality ("0014") or group ("G2329"). Of several, the first is the
   * own one and the others are units to compare with.
   */
  readonly municipality: string | readonly [string, ...string[]];
  /** @default the six years up to `at` */
  readonly years?: readonly number[] | undefined;
  /** Day that the follow-up describes, ISO 8601. @default today */
  readonly at?: string | undefined;
  /** Title of the follow-up. @default "Kolada" */
  readonly title?: string | undefined;
  /** Where Kolada's API, version 3, is reached. @default "https://api.kolada.se/v3" */
  readonly baseUrl?: string | undefined;
  /** Id of the source and the follow-up. @default from what it asks for */
  readonly id?: string | undefined;
  readonly now?: (() => Date) | undefined;
}
