"""Reads an .ics file with the package icalendar; prints a line per event, and what RFC 5545 would not have."""

import datetime
import sys

import icalendar

data = open(sys.argv[1], "rb").read()
faults = []
if data.replace(b"\r\n", b"").find(b"\n") >= 0 or not data.endswith(b"\r\n"):
    faults.append("a line that does not end with CRLF")
for line in data.split(b"\r\n"):
    if len(line) > 75:
        faults.append(f"a line of {len(line)} octets")
    line.decode("utf-8")
calendar = icalendar.Calendar.from_ical(data)
if str(calendar["version"]) != "2.0" or not calendar.get("prodid"):
    faults.append("no version or prodid")
identities = set()
for event in calendar.walk("VEVENT"):
    identity = str(event["uid"])
    if identity in identities:
        faults.append(f"{identity} twice")
    identities.add(identity)
    start, end = event["dtstart"].dt, event["dtend"].dt
    if isinstance(start, datetime.datetime) or end <= start:
        faults.append(f"{identity}: not all day")
    if event["dtstamp"].dt.utcoffset() != datetime.timedelta(0):
        faults.append(f"{identity}: DTSTAMP is not UTC")
    midnight = datetime.datetime.combine(start, datetime.time())
    alarms = [midnight + alarm["trigger"].dt for alarm in event.walk("VALARM")]
    if not alarms:
        faults.append(f"{identity}: no alarm")
    rings = " ".join(alarm.strftime("%m-%dT%H:%M") for alarm in alarms)
    print(f"{identity.split('-', 2)[2]} {start} {end} {rings} {event['summary']}")
print("\n".join(faults) or "valid")
sys.exit(bool(faults))
