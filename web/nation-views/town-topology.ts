/** The shapes of municipalities, whose ids are codes. */
export type TownTopology = TopoJSON.Topology<{
  municipalities: TopoJSON.GeometryCollection;
}>;
