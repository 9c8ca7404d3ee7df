/**
 * What stands around GraphQL in our server and costs time for every request: its log of requests,
 * its metrics and its rate limit. The limit of cached answers is only fair with the same around
 * it: whatever src/http adds for every request is added here. So far it adds nothing.
 */
export async function addSurroundings(_app) {}
