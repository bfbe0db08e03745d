import { writeCoordinates, type LocatedPlace } from '../../src/entities/places/coordinates.js'
import { countryNames } from './list-places.js'
import { readCities, type City } from './sources.js'

/** Smaller places are left out of the file. */
const LEAST_PEOPLE = 15_000
/** A name is in doubt where a second place of the country bears it that has this share of the first one's people. */
const RIVAL_SHARE = 0.25

/** The bytes of `models/coordinates.bin`: cities, and for each country the city nearest to the middle of its cities. */
export function locatePlaces(): Uint8Array {
  const cities = readCities().filter(({ population }) => population >= LEAST_PEOPLE)
  const places: LocatedPlace[] = groupBy(cities, ({ name, country }) => `${country} ${name}`).flatMap((namesakes) => {
    const [first, second] = [...namesakes].sort((a, b) => b.population - a.population)
    if (namesakes.length > 1 && second.population >= first.population * RIVAL_SHARE) return []
    return [{ name: first.name, ...pointOf(first) }]
  })
  const middles = new Map(groupBy(readCities(), ({ country }) => country).map((own) => [own[0].country, pointOf(middleOf(own))]))
  const countries = countryNames().flatMap(({ name, country }) => {
    const point = middles.get(country)
    return point ? [{ name, ...point }] : []
  })
  return writeCoordinates([...countries, ...places])
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

const pointOf = ({ country, loc: { coordinates: [longitude, latitude] } }: City): Omit<LocatedPlace, 'name'> => ({ country, latitude, longitude })

/** A city's place as three numbers, so that the middle of places on both sides of the date line is between them. */
function onSphere({ loc: { coordinates: [longitude, latitude] } }: City): readonly [number, number, number] {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

/** The city nearest to the middle of all: a point of the country, which the middle itself need not be. */
function middleOf(cities: readonly City[]): City {
  const points = cities.map(onSphere)
  const sum = points.reduce(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0])
  const nearness = points.map(([x, y, z]) => x * sum[0] + y * sum[1] + z * sum[2])
  return cities[nearness.reduce((best, value, index) => (value > nearness[best] ? index : best), 0)]
}
