import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRegistry } from '../ingest/new-town/load-registry.js';
import { skeleton } from '../ingest/new-town/skeleton.js';
import { slugOf } from '../ingest/new-town/slug.js';
import { townsLike, townsNamed } from '../ingest/new-town/town-named.js';
import { statOf } from '../lib/paths.js';
import { type Command, DONE, misuse, say } from './command.js';
import { requireSeeds, SEEDS } from './folders.js';

export const newTown: Command = {
  usage: `new-town CODE [--seeds DIR]
  Makes the folder of a municipality, seeds/municipalities/<romaji>, with a file of each kind that
  shows in comments how its facts are written. A folder that is there is left as it is.
  CODE   全国地方公共団体コード (122360), or the name: 香取市, 千葉県香取市, Katori`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { seeds: SEEDS },
      allowPositionals: true,
    });
    const [asked, ...more] = positionals;
    if (!asked || more.length > 0) throw misuse('new-town takes one code or name.');
    requireSeeds(values.seeds);
    const registry = loadRegistry(values.seeds);
    const [town, ...others] = townsNamed(asked, registry);
    if (!town) {
      const like = townsLike(asked, registry);
      const hint = like.length > 0 ? `; the nearest: ${like.join(', ')}` : '';
      throw misuse(
        `${asked} という市区町村はありません / No municipality has the code or name ${asked}${hint}.`,
      );
    }
    if (others.length > 0) {
      const all = [town, ...others].map(({ code, name }) => `${code} ${name}`).join(', ');
      throw misuse(`${asked} is the name of several: give the code, one of ${all}.`);
    }
    const folder = join(values.seeds, 'municipalities', slugOf(town, registry));
    if (statOf(folder)) throw misuse(`${folder} is there already; nothing was written.`);
    mkdirSync(folder);
    for (const [file, text] of skeleton(town.code)) writeFileSync(join(folder, file), text);
    say(nextSteps(`${town.name}（${town.code}）`, folder, seedsOption(values.seeds)));
    return DONE;
  },
};

/** What the other commands are to be given, too, where the seeds are not the project's own. */
const seedsOption = (seeds: string) => (seeds === SEEDS.default ? '' : ` --seeds ${seeds}`);

const nextSteps = (
  town: string,
  folder: string,
  seeds: string,
) => `${town}のフォルダを作りました / Made the folder of ${town}:
  ${folder}

次にすること / What to do next (docs/how-to/add-a-municipality.ja.md, docs/how-to/add-a-municipality.md):
  1. ${join(folder, 'documents.yaml')} に、読んだ文書を書く。
     Say in documents.yaml which documents were read.
  2. 本文のどこに立つ言葉かを調べ、引用として貼る / Find where words stand, and paste them as evidence:
       npm run cli -- find "移住者数"${seeds} --sources 本文のフォルダ
  3. 印刷された数字がどう読まれるかを見る / See how print is read:
       npm run cli -- read "2億396万円"
  4. 検める / Check:
       npm run cli -- seed${seeds}
       npm run cli -- verify${seeds} --sources 本文のフォルダ
       npm run cli -- coverage${seeds} --sources 本文のフォルダ`;
