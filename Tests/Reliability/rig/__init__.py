"""What the trials stand on: a forum that misbehaves, a program to hurt, and a judge."""
