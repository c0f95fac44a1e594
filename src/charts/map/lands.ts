import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type MemberCode, parseMemberCode, shippedTable } from '../../members/index.ts';

/** A land of the world as a path, with the member it belongs to; without one it has no seat of its own. */
export interface Land {
  readonly member?: MemberCode | undefined;
  readonly path: string;
}

/** A member too small for the map, or one that ended and has no borders on it: a point. */
export interface Point {
  readonly member: MemberCode;
  readonly x: number;
  readonly y: number;
}

export interface World {
  readonly height: number;
  readonly lands: readonly Land[];
  readonly points: readonly Point[];
}

/** Height for a width of 1, a little more than it is. */
export const worldShape = 0.503;

const drawn = new Map<number, World>();

/** The world of today in the Natural Earth projection, cut in the Bering Strait, without Antarctica. Drawn once for a width. */
export function worldOf(width: number): World {
  const known = drawn.get(width) ?? drawWorld(width);
  drawn.set(width, known);
  return known;
}

interface Named {
  readonly name: string;
}

const atlas = (): Topology<{ countries: GeometryCollection<Named> }> =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'));

const antarctica = '010';

/** Lands that the atlas draws apart but the United Nations counts to a member (S/RES/541 (1983); no recognition). */
const countedTo: { readonly [name: string]: string } = { 'N. Cyprus': 'CYP', Somaliland: 'SOM' };

/** Former members that are no land of today's map, by capital: longitude, latitude. */
const formerPoints = [
  { code: 'DDR', at: [13.4, 52.5] },
  { code: 'YMD', at: [47.5, 14.8] },
  { code: 'EAZ', at: [39.3, -6.1] },
] as const;

function drawWorld(width: number): World {
  const topology = atlas();
  const lands = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== antarctica);
  const all: GeoPermissibleObjects = { type: 'FeatureCollection', features: lands };
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(width, all);
  const path = geoPath(projection).digits(1);
  const height = Math.ceil(path.bounds(all)[1][1]);
  const places = shippedTable('places.csv');
  const byNumber = new Map(places.map((row) => [row('m49'), row('code')]));
  const small = places
    .filter((row) => row('longitude') !== '')
    .map((row) => ({ code: row('code'), at: [Number(row('longitude')), Number(row('latitude'))] as const }));
  return {
    height,
    lands: lands.flatMap((land) => {
      const code = countedTo[land.properties.name] ?? byNumber.get(String(land.id)) ?? '';
      const outline = path(land);
      return outline ? [{ member: parseMemberCode(code), path: outline }] : [];
    }),
    points: [...small, ...formerPoints].flatMap(({ code, at }) => {
      const [member, place] = [parseMemberCode(code), projection([at[0], at[1]])];
      return member && place ? [{ member, x: place[0], y: place[1] }] : [];
    }),
  };
}
