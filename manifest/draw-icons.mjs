// Draws the two icons of the app: node manifest/draw-icons.mjs [FOLDER]
// An S of two hooks that hold each other, each around its own point: two organisations, one structure.
// Needs nothing but Node. The same pixels each time: only sums, products, roots and comparisons.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const WHITE = [255, 255, 255];
const AQUA = [166, 232, 226];
const TOP = [15, 108, 126];
const BOTTOM = [9, 62, 92];

/** Samples a pixel and side: edges are smooth, and every pixel is a fraction that can be counted. */
const SAMPLES = 8;

const near = (x, y, toX, toY) => Math.sqrt((x - toX) * (x - toX) + (y - toY) * (y - toY));

/**
 * What a point belongs to: 'upper', 'lower' or null. Coordinates are from the middle of the icon, y downwards.
 * @param mark radius: of the hooks' middle line; stroke: their width; point: radius of the points.
 */
function partOf(x, y, { radius, stroke, point }) {
  // The lower hook is the upper one turned half around.
  if (isHook(x, y, radius, stroke)) return 'upper';
  if (isHook(-x, -y, radius, stroke)) return 'lower';
  if (near(x, y, 0, -radius) <= point) return 'lower';
  return near(x, y, 0, radius) <= point ? 'upper' : null;
}

/** Three quarters of a ring, from its right-hand end over the top and the left to the middle of the icon, with round ends. */
function isHook(x, y, radius, stroke) {
  const fromMiddle = near(x, y, 0, -radius);
  const isRing = Math.abs(fromMiddle - radius) <= stroke / 2;
  const isOpen = x > 0 && y > -radius;
  return (isRing && !isOpen) || near(x, y, radius, -radius) <= stroke / 2 || near(x, y, 0, 0) <= stroke / 2;
}

/** The share of a pixel that each part has. */
function sharesOf(column, row, size, mark) {
  const shares = { upper: 0, lower: 0 };
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const part = partOf(column + (i + 0.5) / SAMPLES - size / 2, row + (j + 0.5) / SAMPLES - size / 2, mark);
      if (part) shares[part] += 1 / (SAMPLES * SAMPLES);
    }
  }
  return shares;
}

const mix = (...parts) => [0, 1, 2].map(channel => Math.round(parts.reduce((sum, [colour, share]) => sum + colour[channel] * share, 0)));

/** Full-bleed, the mark within the middle 120 pixels, which no client cuts off. */
function colour(column, row, size) {
  const { upper, lower } = sharesOf(column, row, size, { radius: 26, stroke: 15, point: 9.5 });
  const down = row / (size - 1);
  const ground = mix([TOP, 1 - down], [BOTTOM, down]);
  return [...mix([ground, 1 - upper - lower], [WHITE, upper], [AQUA, lower]), 255];
}

/** White on nothing. */
function outline(column, row, size) {
  const { upper, lower } = sharesOf(column, row, size, { radius: 6.5, stroke: 3, point: 2.25 });
  return [...WHITE, Math.round((upper + lower) * 255)];
}

function png(size, pixel) {
  const rows = Buffer.alloc(size * (1 + 4 * size));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      rows.set(pixel(column, row, size), row * (1 + 4 * size) + 1 + 4 * column);
    }
  }

  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits a channel; red, green, blue, alpha
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), data.length + 8);
  return whole;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'color.png'), png(192, colour));
writeFileSync(join(folder, 'outline.png'), png(32, outline));
