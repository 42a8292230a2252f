//! Lengths as the file counts them.

/// Twentieths of a point from millimetres.
pub(super) fn twips_of_mm(millimetres: f32) -> i32 {
    twips(points_of_mm(millimetres))
}

/// Twentieths of a point from points.
pub(super) fn twips(points: f32) -> i32 {
    (points * 20.0).round() as i32
}

/// Points from millimetres.
pub(super) fn points_of_mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// Half points, in which type sizes are counted.
pub(super) fn half_points(points: f32) -> i32 {
    (points * 2.0).round() as i32
}

/// Eighths of a point, in which rules are counted; at least the thinnest Word draws.
pub(super) fn eighths(points: f32) -> i32 {
    ((points * 8.0).round() as i32).clamp(2, 96)
}

/// A grey from 0 (black) to 1 (white) as RRGGBB.
pub(super) fn grey(level: f32) -> String {
    let step = (level.clamp(0.0, 1.0) * 255.0).round() as u8;
    format!("{step:02X}{step:02X}{step:02X}")
}
