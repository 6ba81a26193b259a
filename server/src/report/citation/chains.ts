import { grouped } from './group.ts';
import { type Chain, type Claim, type Standing, standings } from './model.ts';
import { isCounted } from './wording.ts';

/** Claims by the way they came, those with the weakest ends first. */
export function chainsOf(claims: readonly Claim[]): Chain[] {
  const ways = grouped(claims.filter(isCounted).map((claim) => [JSON.stringify(wayOf(claim)), claim.id] as const));
  return [...ways]
    .map(([way, ids]): Chain => ({ ...(JSON.parse(way) as ReturnType<typeof wayOf>), claims: ids }))
    .sort(
      (a, b) =>
        order(b.origin.standing) - order(a.origin.standing) ||
        b.through.length - a.through.length ||
        b.claims.length - a.claims.length,
    );
}

const order = (standing: Standing) => standings.indexOf(standing);

/** Where a claim began and the outlets it passed, farthest first. */
const wayOf = ({ who, standing, through }: Claim): Pick<Chain, 'origin' | 'through'> => ({
  origin: { name: who ?? 'nobody given', standing },
  through: through.map(({ name }) => name).reverse(),
});
