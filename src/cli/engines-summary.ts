import { chooseEngine } from '../run/choose-engine.ts';
import { shortName } from '../run/model-file.ts';
import type { EngineAccess } from '../run/read-environment.ts';
import { typed } from '../run/read-environment.ts';
import type { EngineSurvey, SurveyedEmbedded, SurveyedServer } from '../run/survey-engines.ts';
import type { Line, Paint } from './terminal.ts';

/** What `songngu engines` says: what would translate and why, then each engine with what it needs. */
export function enginesLines(access: EngineAccess, survey: EngineSurvey, paint: Paint): Line[] {
  return [
    ...choiceLines(access, survey, paint),
    { head: '', text: '' },
    rowOf('openai', access.apiKey ? 'key is set' : 'no key', 'OPENAI_API_KEY=… in .env', !access.apiKey, paint),
    ...addressRow(access, survey.address, paint),
    ...survey.servers.map((server) => serverRow(server, paint)),
    ...(survey.embedded ? [embeddedRow(survey.embedded, paint)] : []),
  ];
}

const WIDTH = 14;

function rowOf(name: string, state: string, need: string, isMissing: boolean, paint: Paint): Line {
  return { head: `  ${name.padEnd(WIDTH)}`, text: isMissing ? `${paint.dim(state)}; ${need}` : paint.green(state) };
}

function addressRow({ baseURL }: EngineAccess, look: SurveyedServer['look'] | undefined, paint: Paint): Line[] {
  if (!baseURL) return [];
  if (look) return [lookRow('address', baseURL, look, 'another address: OPENAI_BASE_URL', paint)];
  return [rowOf('address', `OPENAI_BASE_URL is ${baseURL}, which is not asked here`, '', false, paint)];
}

function serverRow({ name, baseURL, look }: SurveyedServer, paint: Paint): Line {
  return lookRow(name, baseURL, look, 'another port: SONGNGU_PORTS', paint);
}

/** @param other what to do where another program has the place. */
function lookRow(name: string, baseURL: string, look: SurveyedServer['look'], other: string, paint: Paint): Line {
  switch (look.status) {
    case 'found': {
      const { title, models } = look.server;
      const state = `${title} at ${baseURL}: ${models.join(', ')}`;
      if (models.length > 0) return rowOf(name, state, '', false, paint);
      return rowOf(name, `${title} at ${baseURL} has no model`, 'load one into it', true, paint);
    }
    case 'other':
      return rowOf(name, `another program at ${baseURL} (${look.answer})`, other, true, paint);
    case 'absent':
      return rowOf(name, `nothing at ${baseURL}`, 'start it', true, paint);
  }
}

function embeddedRow({ file, engine, hasModel }: SurveyedEmbedded, paint: Paint): Line {
  if (engine === 'unsupported') return rowOf('embedded', 'not for this machine', 'take a server', true, paint);
  const missing = [engine === 'missing' ? 'the engine' : '', hasModel ? '' : `the model ${shortName(file)}`].filter(
    (part) => part !== '',
  );
  if (missing.length === 0) return rowOf('embedded', `${shortName(file)}, in ${file.path}`, '', false, paint);
  return rowOf('embedded', `without ${missing.join(' and ')}`, typed('engines pull'), true, paint);
}

function choiceLines(access: EngineAccess, survey: EngineSurvey, paint: Paint): Line[] {
  const choice = chooseEngine(access, survey);
  const model = access.model ?? (access.baseURL ? 'its only model' : 'the newest small one');
  switch (choice.by) {
    case 'address':
      return [said(`${access.baseURL ?? 'OpenAI'} would translate, with ${model}`, choice.why, paint)];
    case 'server':
      return [said(`${choice.model} of ${choice.server.title} would translate`, choice.why, paint)];
    case 'embedded':
      return [
        said(`The embedded model would translate${choice.isReady ? '' : ', once it is loaded'}`, choice.why, paint),
      ];
    default: {
      const lines = choice.why.split('\n').map((text) => ({ head: '', text }));
      return [{ head: '', text: paint.bold('Nothing would translate.') }, ...lines.filter(({ text }) => text !== '')];
    }
  }
}

function said(what: string, why: string, paint: Paint): Line {
  return { head: '', text: `${paint.bold(what)}: ${why}.` };
}
