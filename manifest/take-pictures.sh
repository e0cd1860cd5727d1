#!/usr/bin/env bash
# Takes the pictures of README from the running product: what tests/Bot.Tests/Rendering/ReadmePicturesTests.cs shows in a browser.
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet test tests/Bot.Tests --filter FullyQualifiedName~ReadmePictures
taken=tests/Bot.Tests/bin/Debug/net10.0
mkdir -p manifest/pictures
cp "$taken/Rendering/pictures/readme-answer-light-800.png" manifest/pictures/answer.png
cp "$taken/Rendering/pictures/readme-summary-light-800.png" manifest/pictures/summary.png
cp "$taken/Tab/pictures/readme-map.png" manifest/pictures/map.png
