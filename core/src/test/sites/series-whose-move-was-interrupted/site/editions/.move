from: 2025
