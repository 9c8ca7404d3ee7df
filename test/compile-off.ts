// Before each file of the tests that run in this way, too (jest.config.mjs).
process.env.COMPILE = 'off';
