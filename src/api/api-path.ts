/** Where the API is mounted. */
export const apiPath = '/api/v1';
