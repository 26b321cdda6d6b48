#!/bin/sh
# Sets the team's server up on Debian or Ubuntu. As root, in the folder that "npm run -s team -- make" wrote, with the
# certificate beside it as tls.crt and tls.key:   sh setup.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
for file in nats-server.conf operator.conf tls.crt tls.key; do
  [ -f "$here/$file" ] || { echo "$here/$file is missing." >&2; exit 1; }
done
command -v nats-server > /dev/null || { apt-get update; apt-get install -y nats-server; }
install -d -o nats -g nats -m 750 /var/lib/nats /var/lib/nats/accounts /etc/firebreak-team
for file in "$here"/*.conf "$here"/*.crt "$here"/*.key; do
  [ -f "$file" ] && install -o nats -g nats -m 640 "$file" /etc/firebreak-team/
done
nats-server -t -c /etc/firebreak-team/nats-server.conf
install -d /etc/systemd/system/nats-server.service.d
cat > /etc/systemd/system/nats-server.service.d/firebreak-team.conf <<'UNIT'
[Service]
ExecStart=
ExecStart=/usr/sbin/nats-server -c /etc/firebreak-team/nats-server.conf
Restart=always
RestartSec=1
AmbientCapabilities=CAP_NET_BIND_SERVICE
LimitNOFILE=65536
UNIT
systemctl daemon-reload
systemctl enable nats-server
systemctl restart nats-server
echo "Running. Health: curl -f http://127.0.0.1:8222/healthz"
