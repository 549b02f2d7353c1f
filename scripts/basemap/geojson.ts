/** The little of GeoJSON (RFC 7946) that the basemap build needs; positions are [lon, lat] WGS84. */
export type Position = [lon: number, lat: number];

export type Geometry =
	| { type: 'Point'; coordinates: Position }
	| { type: 'LineString'; coordinates: Position[] }
	| { type: 'MultiLineString'; coordinates: Position[][] }
	| { type: 'Polygon'; coordinates: Position[][] }
	| { type: 'MultiPolygon'; coordinates: Position[][][] };

export type Properties = Record<string, string | number | boolean | null>;

export type Feature = { type: 'Feature'; properties: Properties; geometry: Geometry };

export type Collection = { type: 'FeatureCollection'; features: Feature[] };
