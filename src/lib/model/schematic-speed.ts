/**
 * Speed at which every recorded voyage sails on the map, in knots: schematic, about half of a laden
 * bulk carrier's, so that the eye can follow and sees the traffic of three days at once.
 */
export const schematicKnots = 5;
