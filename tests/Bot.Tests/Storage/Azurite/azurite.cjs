// Ends with the tests, however they end: whoever started it holds its standard input.
process.stdin.resume().on("end", () => process.exit());
require("azurite/dist/src/azurite.js");
