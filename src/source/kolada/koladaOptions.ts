import type { Plan } from '../../model/plan/plan';
import type { HttpOptions } from '../http/httpOptions';

/** What to fetch from Kolada, and for which authority. */
export interface KoladaOptions extends HttpOptions {
  /** Nodes whose `measure.origin` names Kolada get figures. */
  readonly plan: Pick<Plan, 'id' | 'nodes'>;
  /**
   * Kolada's id of the region or municipality ("0014") or group ("G2329"). If there are several, the
   * first is the authority itself and the others are units to compare with.
   */
  readonly municipality: string | readonly [string, ...string[]];
  /** Years to fetch figures for. @default the six years up to `at` */
  readonly years?: readonly number[] | undefined;
  /** Date that the follow-up describes, ISO 8601. @default today */
  readonly at?: string | undefined;
  /** Title of the follow-up. @default "Kolada" */
  readonly title?: string | undefined;
  /** Address of Kolada's API, version 3. @default "https://api.kolada.se/v3" */
  readonly baseUrl?: string | undefined;
  /** Id of the source and the follow-up. @default derived from what is requested */
  readonly id?: string | undefined;
  /** The clock, for tests. @default that of the machine */
  readonly now?: (() => Date) | undefined;
}
