import { request } from 'node:http';

/** Sends a body to /graphql and gives the status, or the code of what went wrong. */
export function post({ url }, body, { agent, type = 'application/json' } = {}) {
  return new Promise((resolve) => {
    const headers = { 'content-type': type };
    const options = { method: 'POST', agent, headers, timeout: 20_000 };
    const asked = request(`${url}/graphql`, options, (answer) => {
      answer.resume();
      answer.on('close', () => resolve(answer.statusCode));
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', (error) => resolve(error.code));
    asked.end(body);
  });
}
