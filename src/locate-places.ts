import { coordinatesOf } from './entities/places/coordinates.js'
import type { Extraction } from './extraction.js'

/** The extraction with coordinates for each of its places, null where the place or its country is in doubt. */
export const locatePlaces = (extraction: Extraction): Extraction =>
  ({ ...extraction, places: extraction.places.map((place) => ({ ...place, coordinates: place.country === null ? null : coordinatesOf(place.name, place.country) })) })
