/** The three published JSON Schemas, built from the schema files in `src/model`. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import * as followUpAction from '../src/model/follow-up/followUpAction';
import * as cycle from '../src/model/plan/cycle';
import * as budget from '../src/model/budget/budget';
import * as followUp from '../src/model/follow-up/followUp';
import * as observation from '../src/model/measure/observation';
import * as organisation from '../src/model/organisation/organisation';
import * as nodeLink from '../src/model/plan/nodeLink';
import * as plan from '../src/model/plan/plan';
import * as planningCondition from '../src/model/plan/planningCondition';
import * as planNode from '../src/model/plan/planNode';
import * as rollUpRule from '../src/model/plan/rollUpRule';
import * as sourceRef from '../src/model/sourceRef';
import * as statusScale from '../src/model/plan/statusScale';
import * as measureTarget from '../src/model/measure/measureTarget';
import { jsonSchemaOf, type Schemas } from './jsonSchema';
import { schemaDocs, type SchemaDoc } from './schemaDocs';

const FILES = {
  followUpAction,
  budget,
  cycle,
  followUp,
  observation,
  nodeLink,
  organisation,
  plan,
  planningCondition,
  planNode,
  rollUpRule,
  sourceRef,
  statusScale,
  measureTarget,
};

const PUBLISHED = [
  { file: 'plan.schema.json', name: 'planSchema', title: 'Plan' },
  { file: 'organisation.schema.json', name: 'organisationSchema', title: 'Organisation' },
  { file: 'follow-up.schema.json', name: 'followUpSchema', title: 'Follow-up' },
];

/** Every schema of the model, by name. */
export function modelSchemas(): Schemas {
  const exported = Object.values(FILES).flatMap((file) => Object.entries(file));
  return Object.fromEntries(exported.filter(([name]) => name.endsWith('Schema')));
}

/** The docstrings of every interface of the model, by name. */
export function modelDocs(folder = 'src/model'): Record<string, SchemaDoc> {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && basename(path, '.ts') in FILES)
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  return Object.assign({}, ...texts.map(schemaDocs)) as Record<string, SchemaDoc>;
}

/** The published JSON Schemas, by file name. */
export function publishedSchemas(): Record<string, JsonSchema> {
  const schemas = modelSchemas();
  const docs = modelDocs();
  return Object.fromEntries(
    PUBLISHED.map(({ file, name, title }) => {
      const id = `https://unpkg.com/maltrad/dist/${file}`;
      return [file, jsonSchemaOf(name, schemas, docs, { id, title })];
    }),
  );
}
